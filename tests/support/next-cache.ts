// Stands for Next.js's cache in database tests: every read goes to the database.

export const cacheLife = () => undefined;
export const cacheTag = () => undefined;
export const updateTag = () => undefined;
export const revalidateTag = () => undefined;
export const revalidatePath = () => undefined;
