import { AccessibilityChecks } from './accessibility-checks';
import { AccessibilityGaps } from './accessibility-gaps';
import { AccessibilityMeans } from './accessibility-means';

/** What this site promises people who read it by other means, and where it falls short. */
export function AccessibilityStatement() {
  return (
    <div className="prose space-y-8">
      <div>
        <h1>Khả năng tiếp cận</h1>
        <p className="mt-3">
          Trang này hướng tới mức AA của WCAG 2.2 và Thông tư 26/2020/TT-BTTTT, để ai cũng đọc được,
          kể cả khi dùng bàn phím, phóng to, tương phản cao hay trình đọc màn hình. Đây là tự đánh
          giá, chưa có đơn vị độc lập kiểm tra.
        </p>
      </div>
      <AccessibilityMeans />
      <AccessibilityGaps />
      <AccessibilityChecks />
    </div>
  );
}
