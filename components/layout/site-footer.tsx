import { formatInstant } from '@/lib/text/format';

type SiteFooterProps = { readonly readAt: string; readonly sourceCount: number };

/** Where the figures come from and how fresh this copy of the page is. */
export function SiteFooter({ readAt, sourceCount }: SiteFooterProps) {
  return (
    <footer className="mt-16 border-t-2 border-ink">
      <div className="page grid gap-6 py-8 text-sm md:grid-cols-3">
        <section>
          <h2 className="mb-1 text-base">Số liệu</h2>
          <p>
            Mỗi con số dẫn tới một trong <a href="/nguon">{sourceCount} nguồn đã công bố</a>. Chỗ
            thiếu được để trống kèm lý do, không nội suy.
          </p>
        </section>
        <section>
          <h2 className="mb-1 text-base">Cách tính</h2>
          <p>
            <a href="/phuong-phap">Phương pháp</a>: điều gì so được với điều gì, hạng, nhóm và mục
            tiêu được tính thế nào. <a href="/tro-giup-tiep-can">Tuyên bố về khả năng tiếp cận</a>.
          </p>
        </section>
        <section>
          <h2 className="mb-1 text-base">Cập nhật</h2>
          <p>
            Số liệu đến <time dateTime={readAt}>{formatInstant(readAt)}</time>. Ghi rõ nguồn khi sử
            dụng lại.
          </p>
        </section>
      </div>
    </footer>
  );
}
