const FOLDER = '/fonts/be-vietnam-pro-5.3.0';
const FIRST_NEEDED = ['latin-400', 'vietnamese-400', 'latin-600', 'vietnamese-600'] as const;

/** Fetches the four files every page needs while the style sheet is still on its way. */
export function FontPreload() {
  return FIRST_NEEDED.map((file) => (
    <link
      key={file}
      rel="preload"
      href={`${FOLDER}/${file}.woff2`}
      as="font"
      type="font/woff2"
      crossOrigin="anonymous"
    />
  ));
}
