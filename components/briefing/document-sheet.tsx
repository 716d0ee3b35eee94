import type { ChartDefinition } from '@/components/charts/definition';
import type { OfficialDocument } from '@/lib/domain/official-document';
import { Block } from './document-block';

type DocumentSheetProps = {
  readonly document: OfficialDocument;
  readonly charts: Readonly<Record<string, ChartDefinition>>;
};

/** A document on the screen as it goes on paper: the head of Decree 30/2020, the body, the foot. */
export function DocumentSheet({ document, charts }: DocumentSheetProps) {
  const { head, kindName, subject, blocks, foot, edition } = document;
  return (
    <article className="official" aria-labelledby="trich-yeu">
      <div className="official-pair">
        <div>
          <p>{head.superior}</p>
          <p className="official-strong official-short-rule">{head.issuer}</p>
          <p className="mt-2">{head.number}</p>
        </div>
        <div>
          <p className="official-strong">{head.state}</p>
          <p>
            <span className="official-motto">{head.motto}</span>
          </p>
          <p className="mt-2 italic">{head.placeAndDay}</p>
        </div>
      </div>
      <h2 id="trich-yeu" className="official-title">
        <span className="block">{kindName}</span>
        <span className="block official-short-rule">{subject}</span>
      </h2>
      {blocks.map((block, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blocks of a finished document never move
        <Block key={at} block={block} charts={charts} />
      ))}
      <div className="official-pair official-foot">
        <div className="official-receivers">
          <p>
            <strong className="italic">{foot.receiversTitle}</strong>
          </p>
          {foot.receivers.map((line) => (
            <p key={line}>- {line}</p>
          ))}
        </div>
        <div className="official-strong">
          {foot.signer.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </div>
      </div>
      <p className="official-edition">{edition}</p>
    </article>
  );
}
