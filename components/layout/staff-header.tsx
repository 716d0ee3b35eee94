import { signOut } from '@/lib/actions/sign-in';
import type { Actor } from '@/lib/domain/account';
import { roleText } from '@/lib/text/account';
import { DisplayControls } from './display-controls';
import { StaffNavigation } from './staff-navigation';

type StaffHeaderProps = {
  readonly homeName: string;
  readonly actor: Actor | null;
  /** Who is signed in, also while a second factor is still due: then the way out is all there is. */
  readonly person: Pick<Actor, 'name' | 'role'> | null;
  /** Notices this person has not read. */
  readonly unread: number;
};

/** The head of every page behind sign-in: where one can go, who is signed in, and the way out. */
export function StaffHeader({ homeName, actor, person, unread }: StaffHeaderProps) {
  return (
    <header className="border-b border-rule">
      <a
        href="#noi-dung"
        className="sr-only focus:not-sr-only focus:absolute focus:z-10 focus:bg-paper focus:p-3"
      >
        Đi tới nội dung chính
      </a>
      <div className="page flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-1.5 text-sm">
        <p className="text-ink-soft">Tỉnh {homeName}</p>
        <DisplayControls />
      </div>
      <div className="border-t border-rule">
        <div className="page flex flex-wrap items-center justify-between gap-x-8 gap-y-2 py-3">
          <a href="/" className="text-lg font-semibold text-ink no-underline hover:underline">
            Chỉ số cải cách hành chính
          </a>
          {actor && <StaffNavigation actor={actor} unread={unread} />}
          {person && <SignedIn person={person} />}
        </div>
      </div>
    </header>
  );
}

function SignedIn({ person }: { readonly person: Pick<Actor, 'name' | 'role'> }) {
  return (
    <div className="no-print flex flex-wrap items-center gap-x-4 gap-y-1 text-sm">
      <p>
        {person.name} <span className="text-ink-soft">({roleText[person.role]})</span>
      </p>
      <form action={signOut}>
        <button type="submit" className="button is-quiet">
          Đăng xuất
        </button>
      </form>
    </div>
  );
}
