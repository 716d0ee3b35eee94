/** What works, and how to use it. */
export function AccessibilityMeans() {
  return (
    <section>
      <h2>Dùng được gì</h2>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        <li>
          Cỡ chữ A−, A, A+ và tương phản cao ở đầu mọi trang. Lựa chọn được nhớ trong trình duyệt
          này. Không chọn gì, trang vẫn đủ tương phản.
        </li>
        <li>
          Bàn phím: phím Tab đi qua mọi liên kết và ô nhập theo thứ tự đọc, chỗ đang đứng có viền
          rõ. Liên kết đầu tiên đưa thẳng tới nội dung chính.
        </li>
        <li>
          Mọi biểu đồ có một bảng cùng số liệu, đứng trước biểu đồ. Không con số nào chỉ có trong
          hình.
        </li>
        <li>
          Bảng là bảng thật, có tiêu đề hàng và cột. Bảng rộng cuộn ngang trong khung riêng, tới
          được bằng bàn phím; cả trang không cuộn ngang.
        </li>
        <li>Tăng, giảm, đạt, chưa đạt có chữ hoặc mũi tên đi kèm, không chỉ có màu.</li>
        <li>Không có JavaScript vẫn đọc, lọc, tìm và so sánh được.</li>
        <li>Không có gì chuyển động, nhấp nháy, tự phát tiếng hay giới hạn thời gian.</li>
      </ul>
    </section>
  );
}
