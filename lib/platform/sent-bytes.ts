/** A file of a form as commands are given it; no file is none. */
export const sentBytes = async (file: File | null) =>
  file && { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
