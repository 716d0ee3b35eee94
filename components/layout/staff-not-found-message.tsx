/** Nothing is at this address for this person; whether it exists for somebody else is not said. */
export function StaffNotFoundMessage() {
  return (
    <div className="prose">
      <h1>Không có trang này</h1>
      <p className="mt-3">
        Không có gì ở địa chỉ này, hoặc tài khoản của bạn không được xem. Nếu cần xem, hãy hỏi người
        quản trị.
      </p>
      <p className="mt-6">
        Xem <a href="/hop-viec">hộp việc</a>, <a href="/nhap-lieu">các đợt nhập liệu</a>, hoặc{' '}
        <a href="/">trang công khai</a>.
      </p>
    </div>
  );
}
