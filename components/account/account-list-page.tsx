import { ScrollRegion } from '@/components/ui/scroll-region';
import type { AccountView } from '@/lib/domain/account-form';
import { accountStateText, roleText } from '@/lib/text/account';
import { formatInstant } from '@/lib/text/format';

export function AccountListPage({ accounts }: { readonly accounts: readonly AccountView[] }) {
  return (
    <>
      <h1>Tài khoản</h1>
      <p className="mt-3 mb-6">
        <a href="/quan-tri/tai-khoan/moi" className="button">
          Mời người mới
        </a>
      </p>
      <ScrollRegion label="Các tài khoản">
        <table className="data">
          <caption>{accounts.length} tài khoản</caption>
          <thead>
            <tr>
              <th scope="col">Tên đăng nhập</th>
              <th scope="col">Họ và tên</th>
              <th scope="col">Vai trò</th>
              <th scope="col">Đơn vị</th>
              <th scope="col">Trạng thái</th>
              <th scope="col">Mã xác thực</th>
              <th scope="col">Đăng nhập lần cuối</th>
            </tr>
          </thead>
          <tbody>
            {accounts.map((account) => (
              <AccountRow key={account.username} account={account} />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  );
}

function AccountRow({ account }: { readonly account: AccountView }) {
  return (
    <tr>
      <th scope="row">
        <a href={`/quan-tri/tai-khoan/${account.username}`}>{account.username}</a>
      </th>
      <td>{account.name}</td>
      <td>{roleText[account.role]}</td>
      <td>{account.unit?.name ?? '–'}</td>
      <td>{accountStateText(account)}</td>
      <td>{account.hasSecondFactor ? 'Có' : 'Chưa'}</td>
      <td>{account.lastSignInAt ? formatInstant(account.lastSignInAt) : 'Chưa lần nào'}</td>
    </tr>
  );
}
