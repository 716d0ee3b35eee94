type AuthoritySearchProps = { readonly search: string };

/** A plain GET form: the search is in the address. */
export function AuthoritySearch({ search }: AuthoritySearchProps) {
  return (
    <form action="/don-vi" className="no-print flex flex-wrap items-end gap-3">
      <label className="block text-sm" htmlFor="tim-ten">
        <span className="mb-1 block">Tìm theo tên, có dấu hay không đều được</span>
        <input
          id="tim-ten"
          name="tim"
          type="search"
          maxLength={100}
          defaultValue={search}
          className="field w-64 max-w-full"
        />
      </label>
      <button type="submit" className="button">
        Tìm
      </button>
    </form>
  );
}
