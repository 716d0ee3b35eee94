import type { ReactNode } from 'react';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { WideCaption } from '@/components/ui/wide-caption';
import { lastVersion } from '@/lib/domain/authority-list';
import type { AuthorityView } from '@/lib/domain/authority-view';
import { lifetimeText } from '@/lib/text/authority';
import { AuthorityLineage } from './authority-lineage';

type AuthorityListTableProps = {
  readonly label: string;
  readonly caption: string;
  readonly children: ReactNode;
};

/** A table of provinces; its rows are `AuthorityListRow`s, in one or several bodies. */
export function AuthorityListTable({ label, caption, children }: AuthorityListTableProps) {
  return (
    <ScrollRegion label={label}>
      <table className="data">
        <WideCaption>{caption}</WideCaption>
        <thead>
          <tr>
            <th scope="col">Tỉnh, thành phố</th>
            <th scope="col">Thời gian và lai lịch</th>
          </tr>
        </thead>
        {children}
      </table>
    </ScrollRegion>
  );
}

type AuthorityListRowProps = {
  readonly authority: AuthorityView;
  readonly isHome: boolean;
  /** The name a search found it by, where that is not its present one. */
  readonly foundBy?: string | undefined;
};

/** Name, type and code; since when or until when; what it came from or became. */
export function AuthorityListRow({ authority, isHome, foundBy }: AuthorityListRowProps) {
  const version = lastVersion(authority);
  return (
    <tr className={isHome ? 'is-home' : undefined}>
      <th scope="row" className="w-1/3">
        <a href={`/don-vi/${authority.slug}`}>{authority.name}</a>
        <span className="small block font-normal">
          {version?.typeName}
          {version?.code && `, mã ${version.code}`}
        </span>
        {foundBy && foundBy !== authority.name && (
          <span className="small block font-normal">tìm thấy theo tên cũ {foundBy}</span>
        )}
      </th>
      <td>
        <span className="block">{lifetimeText(authority) || 'liên tục đến nay'}</span>
        <AuthorityLineage authority={authority} />
      </td>
    </tr>
  );
}
