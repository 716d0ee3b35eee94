const PLACES = [
  {
    href: '/quan-tri/tai-khoan',
    name: 'Tài khoản',
    what: 'Mời, đổi vai trò, khoá; tạo liên kết đặt mật khẩu.',
  },
  {
    href: '/quan-tri/nhat-ky',
    name: 'Nhật ký',
    what: 'Ai đã làm gì, lúc nào, từ giá trị nào sang giá trị nào.',
  },
  {
    href: '/quan-tri/cai-dat',
    name: 'Cài đặt',
    what: 'Bắt buộc mã xác thực; dòng thông báo trên mọi trang.',
  },
] as const;

/** What an administrator looks after. */
export function AdministrationPage() {
  return (
    <>
      <h1>Quản trị</h1>
      <ul className="mt-6 space-y-4">
        {PLACES.map(({ href, name, what }) => (
          <li key={href}>
            <a href={href} className="font-semibold">
              {name}
            </a>
            <p className="small">{what}</p>
          </li>
        ))}
      </ul>
    </>
  );
}
