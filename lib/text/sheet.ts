import type { FileRefusal } from '@/lib/domain/sheet';

/** Why a file is not opened, and what to do instead. */
export const fileRefusalText = {
  fileMissing: 'Chưa có tệp, hoặc tệp trống. Hãy chọn một tệp .xlsx hoặc .csv.',
  fileTooLarge: 'Tệp lớn hơn 5 MB. Hãy xoá ảnh và các trang tính không cần, hoặc chia nhỏ tệp.',
  fileDamaged: 'Tệp bị hỏng, không mở được. Hãy mở bằng Excel, lưu lại rồi tải lên lần nữa.',
  notSpreadsheet: 'Đây không phải tệp bảng tính. Hãy chọn một tệp .xlsx hoặc .csv.',
  oldExcel:
    'Đây là tệp Excel kiểu cũ (.xls), dù tên có thể khác. Hãy mở bằng Excel và lưu dưới dạng .xlsx.',
  binaryExcel:
    'Đây là tệp Excel nhị phân (.xlsb). Hãy mở bằng Excel và lưu dưới dạng "Excel Workbook (.xlsx)".',
  openDocument: 'Đây là tệp OpenDocument (.ods). Hãy lưu lại dưới dạng .xlsx hoặc .csv.',
  encryptedFile: 'Tệp được đặt mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi tải lên lần nữa.',
  macros: 'Tệp có macro nên không được mở. Hãy lưu lại dưới dạng .xlsx không có macro.',
  externalLinks:
    'Tệp có liên kết đến tệp khác. Hãy dùng Dán đặc biệt › Giá trị, ngắt liên kết rồi lưu lại.',
  nestedArchive: 'Trong tệp có tệp khác được nhúng. Hãy xoá các đối tượng nhúng rồi lưu lại.',
  tooManyParts: 'Tệp có quá nhiều thành phần hoặc ô gộp. Hãy chép bảng điểm sang một tệp mới.',
  unsafePartName: 'Tệp có tên thành phần không an toàn nên không được mở. Hãy tạo lại bằng Excel.',
  inflatesTooMuch:
    'Nội dung tệp sau khi giải nén quá lớn nên không được mở. Hãy chép bảng điểm sang một tệp mới.',
  xmlEntities: 'Tệp có khai báo không an toàn nên không được mở. Hãy tạo lại bằng Excel.',
  noVisibleSheet: 'Mọi trang tính trong tệp đều bị ẩn. Hãy bỏ ẩn trang cần nhập rồi lưu lại.',
  emptySheets: 'Tệp không có ô nào có nội dung.',
  oldWord:
    'Đây là tệp Word kiểu cũ (.doc), dù tên có thể khác. Hãy mở bằng Word và lưu dưới dạng .docx.',
  noTables: 'Tệp Word không có bảng nào. Hãy chọn tệp có bảng phụ lục.',
  tooManyRows: 'Trang tính có hơn 20.000 dòng. Hãy chỉ giữ bảng điểm.',
  tooManyColumns: 'Trang tính có hơn 100 cột. Hãy chỉ giữ bảng điểm.',
  csvLetters:
    'Không đọc được chữ trong tệp CSV. Hãy lưu lại dưới dạng "CSV UTF-8 (phân cách bằng dấu phẩy)".',
  csvQuotes: 'Tệp CSV có dấu ngoặc kép mở mà không đóng. Hãy sửa rồi tải lên lần nữa.',
} as const satisfies Record<FileRefusal, string>;

/** The same where a table may also come in a Word file, and never as CSV. */
export const tableFileRefusalText = {
  ...fileRefusalText,
  fileMissing: 'Chưa có tệp, hoặc tệp trống. Hãy chọn một tệp .xlsx hoặc .docx.',
  notSpreadsheet: 'Đây không phải tệp Excel hay Word. Hãy chọn một tệp .xlsx hoặc .docx.',
  fileDamaged: 'Tệp bị hỏng, không mở được. Hãy mở bằng Excel hoặc Word, lưu lại rồi tải lên.',
  macros: 'Tệp có macro nên không được mở. Hãy lưu lại dưới dạng .xlsx hoặc .docx không có macro.',
  openDocument: 'Đây là tệp OpenDocument. Hãy lưu lại dưới dạng .xlsx hoặc .docx.',
  tooManyRows: 'Bảng có hơn 20.000 dòng. Hãy chỉ giữ bảng phụ lục.',
  tooManyColumns: 'Bảng có hơn 100 cột. Hãy chỉ giữ bảng phụ lục.',
} as const satisfies Record<FileRefusal, string>;
