import { setImmediate } from 'node:timers/promises';
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { accept, type Result, refuse } from '@/lib/domain/result';
import type { FileRefusal } from '@/lib/domain/sheet';

const PIECE = 256 * 1024;

export type Attributes = Readonly<Record<string, string>>;

/** What a reader of XML is told, with names and attributes without their prefix. */
export type XmlListener = {
  readonly opened?: (name: string, attributes: Attributes) => void;
  readonly text?: (text: string) => void;
  readonly closed?: (name: string) => void;
};

/** Ends the reading of a part with a refusal. */
export class StopReading extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal);
  }
}

const localName = (name: string) => name.slice(name.indexOf(':') + 1);

/**
 * Reads one part in pieces, with a breath for others between them.
 *
 * A document type declaration is refused: it is where entities that grow or reach outside are declared.
 */
export async function readXml(
  part: Buffer,
  { opened, text, closed }: XmlListener,
): Promise<Result<null, FileRefusal>> {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new StopReading('xmlEntities');
  });
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) =>
    opened?.(
      localName(name),
      Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value])),
    ),
  );
  parser.on('text', (piece) => text?.(piece));
  parser.on('closetag', ({ name }) => closed?.(localName(name)));

  try {
    const letters = new TextDecoder('utf-8', { fatal: true });
    for (let start = 0; start < part.length; start += PIECE) {
      parser.write(letters.decode(part.subarray(start, start + PIECE), { stream: true }));
      if (start > 0) await setImmediate();
    }
    parser.write(letters.decode());
    parser.close();
  } catch (error) {
    // The parser and the decoder throw plain errors at the first fault: the file is damaged.
    return refuse(error instanceof StopReading ? error.refusal : 'fileDamaged');
  }
  return accept(null);
}
