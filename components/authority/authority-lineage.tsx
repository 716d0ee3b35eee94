import { Fragment } from 'react';
import { earlierNames } from '@/lib/domain/authority-list';
import type { AuthorityView, Kinship } from '@/lib/domain/authority-view';
import { becameText, cameFromText, earlierNameText } from '@/lib/text/authority-lineage';
import { formatDay } from '@/lib/text/format';

/** What a province was, came from and became, each with its day. */
export function AuthorityLineage({ authority }: { readonly authority: AuthorityView }) {
  const { predecessors, successors } = authority;
  const [origin] = predecessors;
  return (
    <>
      {earlierNames(authority).map((version) => (
        <span key={version.name} className="block">
          {earlierNameText(version)}
        </span>
      ))}
      {origin && (
        <span className="block">
          {cameFromText(origin)} <Names kin={predecessors} />
        </span>
      )}
      {successors.map((successor) => (
        <span key={successor.slug} className="block">
          {becameText(successor)} <Names kin={[successor]} /> từ {formatDay(successor.onDay)}
        </span>
      ))}
    </>
  );
}

function Names({ kin }: { readonly kin: readonly Kinship[] }) {
  return kin.map(({ slug, name }, index) => (
    <Fragment key={slug}>
      {index > 0 && ', '}
      <a href={`/don-vi/${slug}`}>{name}</a>
    </Fragment>
  ));
}
