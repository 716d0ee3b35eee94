/** Says on every page of a demonstration what it is. */
export function DemoBanner() {
  return (
    <p className="border-b border-rule bg-accent-soft py-1.5 text-sm" role="note">
      <span className="page block">
        Đây là bản trình diễn: ai cũng có thể đăng nhập và sửa; số liệu ở đây không chính thức.
      </span>
    </p>
  );
}
