/** Stands on every screen whose figures were made up for a demonstration. */
export function IllustrativeBanner() {
  return (
    <p className="illustrative mt-3" role="note">
      <strong>Dữ liệu minh hoạ</strong>: hồ sơ trên trang này được tạo để trình diễn, không phải hồ
      sơ thật.
    </p>
  );
}
