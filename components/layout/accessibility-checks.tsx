/** How it was found out. */
export function AccessibilityChecks() {
  return (
    <section>
      <h2>Đã kiểm tra thế nào</h2>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        <li>
          Tự động: axe-core trong trình duyệt Chromium, cả hai mức tương phản. Công cụ tự động chỉ
          thấy được một phần lỗi.
        </li>
        <li>
          Bằng mắt và bàn phím: bề rộng 360, 768 và 1440 điểm ảnh, chữ phóng 200 %, chỉ dùng bàn
          phím, tắt JavaScript.
        </li>
        <li>Chỉ trong Chromium; chưa kiểm tra trong Firefox và Safari.</li>
      </ul>
      <p className="small mt-4">Lập ngày 22/11/2026.</p>
    </section>
  );
}
