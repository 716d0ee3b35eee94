import { z } from 'zod';

/** The tables of a page of dossiers that can be taken out, as their addresses call them. */
export const boardTable = z.enum([
  'tung-phan',
  'theo-thang',
  'ban-do',
  'thuong-xuyen',
  'lien-thong',
  'nguyen-nhan',
]);

export type BoardTable = z.infer<typeof boardTable>;
