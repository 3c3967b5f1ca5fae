import type {Doc} from './context.ts'

/** A document without what belongs to one of its forms alone. */
export function content({_id, _rev, _updatedAt, ...fields}: Doc) {
  return fields
}

/** What is published of a draft or version. */
export function publication(form: Doc) {
  const {_system, ...fields} = content(form)
  return strengthened(fields)
}

/** Weak references that were waiting for their target to be published become strong. */
function strengthened<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(strengthened) as Value
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).map(([key, field]) => [key, strengthened(field)])
  const {_strengthenOnPublish: promise, ...rest} = Object.fromEntries(fields)
  if (!promise) return rest
  const {_weak, ...strong} = rest
  return promise.weak ? {...strong, _weak: true} : strong
}
