/** A line an administrator wrote for every reader; nothing where there is none. */
export function SiteBanner({ text }: { readonly text: string }) {
  if (text === '') return null;
  return (
    <aside aria-label="Thông báo" className="border-b border-rule bg-accent-soft">
      <p className="page py-2 whitespace-pre-line">{text}</p>
    </aside>
  );
}
