import { LinkChips } from '@/components/ui/link-chips';
import { TableDownloads } from '@/components/ui/table-downloads';
import { type DossierPage, dossierListKind, MOST_IN_FILE } from '@/lib/domain/dossier-list';
import { dossierListText, listMeaning, totalText } from '@/lib/text/dossier-list';
import { formatCount } from '@/lib/text/format';
import { dossierListAddress } from './dossier-address';
import { DossierFilterForm } from './dossier-filter-form';
import { DossierTable } from './dossier-table';
import { StandingNote } from './standing-note';

/** Single dossiers by what is asked of them: about to fall due, past their day, resolved past it. */
export function DossierListPage(page: DossierPage) {
  const { filter, rows, total, next, mayDownload } = page;
  const first = { ...filter, sau: '' };
  return (
    <>
      <p>
        <a href="/lanh-dao/ho-so">Hồ sơ</a>
      </p>
      <h1 className="mt-2">{dossierListText[filter.loc]}</h1>
      <StandingNote {...page} />
      <LinkChips
        label="Danh sách"
        links={dossierListKind.options.map((loc) => ({
          href: dossierListAddress({ ...first, loc, 'nguyen-nhan': '', ky: '' }),
          label: dossierListText[loc],
          isCurrent: loc === filter.loc,
        }))}
      />
      <DossierFilterForm {...page} />
      <p className="prose mt-6">{listMeaning(page)}</p>
      <p className="mt-2" role="status">
        <strong>{totalText(total)}</strong>
      </p>
      {mayDownload && total > 0 && <Downloads page={page} />}
      {rows.length > 0 && <DossierTable kind={filter.loc} rows={rows} />}
      <Pages first={first} next={next} isFirst={filter.sau === ''} />
    </>
  );
}

function Downloads({ page: { filter, total } }: { readonly page: DossierPage }) {
  const query = dossierListAddress({ ...filter, sau: '' }, '');
  const cut = total > MOST_IN_FILE ? ` (${formatCount(MOST_IN_FILE)} hồ sơ đầu)` : '';
  return (
    <TableDownloads file="/lanh-dao/ho-so/danh-sach/tep" query={query}>
      {`Tải danh sách này${cut}`}
    </TableDownloads>
  );
}

type PagesProps = {
  readonly first: DossierPage['filter'];
  readonly next: string | null;
  readonly isFirst: boolean;
};

function Pages({ first, next, isFirst }: PagesProps) {
  if (isFirst && next === null) return null;
  return (
    <nav aria-label="Trang của danh sách" className="no-print mt-4 flex flex-wrap gap-6">
      {!isFirst && <a href={dossierListAddress(first)}>Về đầu danh sách</a>}
      {next !== null && <a href={dossierListAddress({ ...first, sau: next })}>Tiếp theo</a>}
    </nav>
  );
}

/** Where no dossiers are loaded yet. */
export function NoDossiers() {
  return (
    <>
      <h1>Hồ sơ</h1>
      <p className="prose mt-3">
        Chưa có hồ sơ nào được nhập. Danh sách hiện ở đây sau lần nhập tệp hồ sơ đầu tiên.
      </p>
    </>
  );
}
