import { unavailableText } from '@/lib/text/failure';

/** The database cannot be reached and no copy of what was asked for is at hand. */
export function UnavailableMessage() {
  return (
    <div className="prose">
      <h1>Tạm thời chưa trả lời được</h1>
      <p className="mt-3">{unavailableText}</p>
      <p className="mt-3">
        Các trang đã công bố vẫn đọc được từ bản lưu gần nhất: <a href="/">trang đầu</a>,{' '}
        <a href="/xep-hang">các bảng xếp hạng</a>, <a href="/nguon">nguồn số liệu</a>.
      </p>
    </div>
  );
}
