/** What an ICU message asks for, read from its text: `{count, plural, …}` a number, `{name}` a text or, in rich texts, a node. */
export type ArgumentsOf<M extends string, Node = never> = {
  [K in NamesOf<Found<M>>]: KindOf<Found<M>, K> extends number ? number : string | number | Node
}

/** Of one of several messages, whatever any of them asks for. */
type NamesOf<F> = F extends unknown ? keyof F : never
type KindOf<F, K extends PropertyKey> = F extends Record<K, infer Kind> ? Kind : never

/** The tags of a message: "link" of `<link>here</link>`. */
export type TagsOf<M extends string> = M extends `${string}<${infer Tag}>${infer Rest}`
  ? Tag extends `/${string}`
    ? TagsOf<Rest>
    : Tag | TagsOf<Rest>
  : never

/** A brace in text opens an argument; one within an argument opens a text, such as that of a plural. */
type Mode = 'text' | 'argument'

type Found<
  M extends string,
  Modes extends Mode[] = ['text'],
  Sum = unknown,
> = M extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Rest}`
    ? Found<`${Rest}{${After}`, Outer<Modes>, Sum>
    : Modes extends ['text', ...Mode[]]
      ? Found<After, ['argument', ...Modes], Sum & Argument<After>>
      : Found<After, ['text', ...Modes], Sum>
  : Sum

type Outer<Modes extends Mode[]> = Modes extends [Mode, ...infer Rest extends Mode[]] ? Rest : never

type Argument<S extends string> = S extends `${infer Inside}}${string}`
  ? Inside extends `${infer Name},${infer Kind}`
    ? Kind extends ` ${'plural' | 'number'}${string}`
      ? Record<Name, number>
      : Record<Name, string>
    : Record<Inside, string>
  : never
