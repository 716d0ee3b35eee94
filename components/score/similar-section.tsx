import type { IndicatorBreakdown } from '@/lib/domain/indicator-breakdown';
import { similarRuleText } from '@/lib/text/indicator-breakdown';

type SimilarSectionProps = {
  readonly whole: IndicatorBreakdown;
  /** Slugs of those with a figure of what the page is about. */
  readonly known: ReadonlySet<string>;
};

/** Which provinces count as like the home, by which rule, and who of them has a figure. */
export function SimilarSection({
  whole: { similar, history, result },
  known,
}: SimilarSectionProps) {
  if (!similar) return null;
  const { provinces } = similar;
  const count = provinces.filter(({ slug }) => known.has(slug)).length;
  return (
    <section aria-labelledby="tuong-dong" className="mt-12">
      <h2 id="tuong-dong">Các tỉnh tương đồng</h2>
      <p className="mt-2 max-w-3xl">
        {similarRuleText(similar)} {count} trên {provinces.length} nơi có số ở đây.
      </p>
      <ul className="mt-2 flex flex-wrap gap-x-5 gap-y-1">
        {provinces.map(({ slug, name }) => (
          <li key={slug}>
            <a
              className="inline-block py-0.5"
              href={`/don-vi/${slug}/${history.indicator.slug}/${result.release.period}`}
            >
              {name}
            </a>
            {!known.has(slug) && <span className="small"> (không có số)</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
