import { DisplayControls } from './display-controls';
import { SiteNavigation } from './site-navigation';

type SiteHeaderProps = { readonly homeName: string };

/** The same head on every page: who speaks, where one can go, search, and how the page shows itself. */
export function SiteHeader({ homeName }: SiteHeaderProps) {
  return (
    <header className="border-b border-rule">
      <a
        href="#noi-dung"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        Đi tới nội dung chính
      </a>
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5 text-sm">
        <p className="text-ink-soft">
          Tỉnh {homeName} ·{' '}
          <a href="/dang-nhap" className="no-print inline-block py-1">
            Đăng nhập
          </a>
        </p>
        <DisplayControls />
      </div>
      <div className="border-t border-rule">
        <div className="page flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-3">
          <a href="/" className="text-lg font-semibold text-ink no-underline hover:underline">
            Chỉ số cải cách hành chính
          </a>
          <SiteNavigation />
          <SearchForm />
        </div>
      </div>
    </header>
  );
}

function SearchForm() {
  return (
    <search className="no-print w-full sm:w-auto">
      <form action="/don-vi" className="flex gap-2">
        <label className="sr-only" htmlFor="tim-don-vi">
          Tìm tỉnh, thành phố
        </label>
        <input
          id="tim-don-vi"
          name="tim"
          type="search"
          maxLength={100}
          placeholder="Tìm tỉnh, thành phố"
          className="field w-full sm:w-48"
        />
        <button type="submit" className="button shrink-0">
          Tìm
        </button>
      </form>
    </search>
  );
}
