/** What is known to fall short. */
export function AccessibilityGaps() {
  return (
    <section>
      <h2>Chỗ còn thiếu</h2>
      <ul className="mt-3 list-disc space-y-2 ps-5">
        <li>
          Chưa được người khuyết tật dùng thử, chưa thử với NVDA, JAWS, VoiceOver hay TalkBack.
        </li>
        <li>
          Trên màn hình hẹp, bảng nhiều cột phải cuộn ngang mới thấy hết; tiêu đề hàng không đứng
          yên khi cuộn.
        </li>
        <li>
          Liên kết “nguồn” lặp lại cùng một chữ ở nhiều hàng; muốn biết là nguồn của số nào phải
          nghe cả hàng.
        </li>
        <li>
          Biểu đồ xem bằng bàn phím được, nhưng trình đọc màn hình nên dùng bảng. Bản đồ ô là một
          danh sách liên kết không theo thứ tự hạng; bảng bên cạnh có đủ cùng thông tin.
        </li>
        <li>
          Nguồn gốc là trang và tệp của cơ quan khác, có khi chỉ là ảnh chụp; trang này không sửa
          được.
        </li>
        <li>Chưa có bản tiếng Anh, bản đọc thành tiếng, bản dễ đọc hay ngôn ngữ ký hiệu.</li>
        <li>Chưa có kênh riêng để phản ánh khó khăn khi tiếp cận.</li>
      </ul>
    </section>
  );
}
