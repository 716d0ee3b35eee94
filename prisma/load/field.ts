import { z } from 'zod';
import type { SeedReason } from './refusal';

/** Fields that several data files have. Each refuses by the name of a reason. */

export const because = (reason: SeedReason) => ({ error: reason });

export const text = z
  .string()
  .refine((written) => written === written.normalize('NFC'), because('notNfc'));

export const someText = text.min(1, because('emptyText'));

/** Code of the General Statistics Office. */
export const provinceCode = z.string().regex(/^\d{2}$/, because('codeFormat'));

/** From 1 to 999. */
export const positive = z
  .string()
  .regex(/^[1-9]\d{0,2}$/, because('rankFormat'))
  .transform(Number);

/** A count of dossiers: 0 or more, digits only. */
export const count = z
  .string()
  .regex(/^(0|[1-9]\d{0,8})$/, because('countFormat'))
  .transform(Number);

export const flag = z
  .enum(['true', 'false'], because('flagFormat'))
  .transform((word) => word === 'true');

/** An empty field is an absent value. */
export const maybe = <Schema extends z.ZodType>(schema: Schema) =>
  z.preprocess((written) => (written === '' ? null : written), schema.nullable());
