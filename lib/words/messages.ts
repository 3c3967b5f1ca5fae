import type {enGB} from './en-GB.ts'

/** The texts of a language: all that English has, as any text. A further language `satisfies` this. */
export type Messages = AnyText<typeof enGB>

type AnyText<T> = T extends string ? string : {readonly [K in keyof T]: AnyText<T[K]>}
