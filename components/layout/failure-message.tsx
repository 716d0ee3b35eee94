type FailureMessageProps = {
  /** The number under which the log has the rest. */
  readonly reference?: string | undefined;
};

/** Something failed on our side: what the reader can do, and what to tell us. */
export function FailureMessage({ reference }: FailureMessageProps) {
  return (
    <div className="prose" role="alert">
      <h1>Trang này đang gặp lỗi</h1>
      <p className="mt-3">
        Lỗi ở phía máy chủ, không phải ở bạn. Hãy tải lại trang sau ít phút, hoặc về{' '}
        <a href="/">trang đầu</a>.
      </p>
      {reference && (
        <p className="note mt-4">
          Nếu lỗi còn lặp lại, hãy báo cho đơn vị quản trị kèm mã số <strong>{reference}</strong>.
        </p>
      )}
    </div>
  );
}
