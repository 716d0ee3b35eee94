import { z } from 'zod';
import type { PlainDate } from './plain-date';
import type { TaskView } from './task';
import { linkKey, writtenLink } from './task-link';

/** What the form of a task offers. */
export type TaskChoices = {
  readonly orders: readonly {
    readonly id: number;
    readonly number: string;
    readonly issuedOn: PlainDate;
  }[];
  /** Those that live first, departments before districts before communes, each in Vietnamese order. */
  readonly units: readonly {
    readonly slug: string;
    readonly name: string;
    readonly endedOn: PlainDate | null;
  }[];
  /** Indicators and years whose criteria may be chosen, the latest first. */
  readonly years: readonly {
    readonly indicator: string;
    readonly name: string;
    readonly year: string;
  }[];
  /** The criteria of the chosen year, or the fields of procedures. */
  readonly links: readonly {
    readonly key: string;
    readonly code: string | null;
    readonly name: string;
  }[];
};

/** What kind of number is chosen from: "papi/2023", or the fields of procedures. */
export const FIELDS_GROUP = 'linh-vuc';

const group = z.string().regex(/^([a-z0-9-]{1,60}\/(19|20)\d{2}|linh-vuc)$/);

export type TaskFormWanted = {
  readonly order: string | null;
  readonly group: string | null;
  /** Chosen beforehand. */
  readonly link: string | null;
};

/** What the address of a form asks for: `van-ban`, `gan`, `tieu-chi=papi/2023/4`, `linh-vuc=dat-dai`. */
export function taskFormWanted(
  parameters: Readonly<Record<string, string | string[] | undefined>>,
): TaskFormWanted {
  const order =
    z
      .string()
      .regex(/^\d{1,9}$/)
      .safeParse(parameters['van-ban']).data ?? null;
  const asked = linkKey.safeParse(parameters['tieu-chi'] ?? parameters['linh-vuc']).data ?? null;
  const link = asked && writtenLink(asked);
  if (asked) return { order, link, group: groupOf(asked) };
  return { order, link: null, group: group.safeParse(parameters.gan).data ?? null };
}

type Key = z.infer<typeof linkKey>;

const groupOf = (key: Key): string =>
  key.kind === 'field' ? FIELDS_GROUP : `${key.indicator}/${key.period}`;

/** The group a written link is chosen from. */
export const groupOfLink = (written: string): string => groupOf(linkKey.parse(written));

/** What a task is tied to, as its form writes it. */
export const linkOfTask = ({ link, basePeriod }: Pick<TaskView, 'link' | 'basePeriod'>): string =>
  link.kind === 'field' ? link.slug : `${link.indicator.slug}/${basePeriod}/${link.code}`;
