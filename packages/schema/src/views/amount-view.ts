import { z } from 'zod'
import { quantitySchema } from '../record/quantity.ts'

const { id: _id, start: _start, end: _end, ...bounds } = quantitySchema.unwrap().shape

/** A quantity as an account gives it, with the words it was read from. Bounds as in the reading's quantities. */
export const amountViewSchema = z.strictObject({ ...bounds, text: z.string() }).readonly()
export type AmountView = z.infer<typeof amountViewSchema>
