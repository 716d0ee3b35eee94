/** What a reader is told when the database cannot be reached. */
export const unavailableText =
  'Tạm thời chưa đọc được cơ sở dữ liệu nên chưa trả lời được yêu cầu này. Hãy thử lại sau ít phút.';

/** What a download answers where nothing is published. */
export const noSuchFileText = 'Không có số liệu công bố ở địa chỉ này.';

/** What stands for the page of an unknown address when that page itself fails. */
export const noSuchPageText = 'Không có trang nào ở địa chỉ này.';

/** What a download answers when a picture could not be drawn. */
export const notDrawnText = 'Chưa vẽ được hình này. Hãy thử lại sau ít phút.';
