import type {Case} from './case.ts'

/** Pipes: order, score, and what follows them. */
export const pipes: Case[] = [
  ['[3, 1, 2] | order(@)', [1, 2, 3]],
  ['[3, 1, 2] | order(@ desc)', [3, 2, 1]],
  ['[3, "a", null, true, 1, false] | order(@)', [1, 3, 'a', false, true, null]],
  ['[3, "a", null, true, 1, false] | order(@ desc)', [null, true, false, 'a', 3, 1]],
  ['["b", "B", "a", "ä"] | order(@ asc)', ['B', 'a', 'b', 'ä']],
  ['null | order(@)', null],
  ['"text" | order(@)', null],
  ['*[_type == "article"] | order(n)._id', ['one', 'two', 'three']],
  ['*[_type == "article"] | order(n desc)._id', ['three', 'two', 'one']],
  ['*[_type == "article"] | order(n desc)[0]._id', 'three'],
  ['*[_type == "article"] | order(n desc)[0..1]{_id}', [{_id: 'three'}, {_id: 'two'}]],
  ['* | order(n)._id', ['one', 'two', 'three', 'odd', 'ann', 'bob']],
  ['* | order(n desc)._id', ['ann', 'bob', 'odd', 'three', 'two', 'one']],
  ['* | order(_type desc, n asc)._id', ['odd', 'ann', 'bob', 'one', 'two', 'three']],
  ['*[_type == "article"] | order(lower(title))._id', ['one', 'two', 'three']],
  ['*[_type == "article"] | order(author->name desc, n)._id', ['three', 'two', 'one']],
  ['*[_type == "article"] | order(n) | order(_type)._id', ['one', 'two', 'three']],
  ['*[_type == "author"] | {name}', [{name: 'Ann'}, {name: 'Bob'}]],
  ['*[_type == "article"] | order(n) {_id}', [{_id: 'one'}, {_id: 'two'}, {_id: 'three'}]],
  ['*[_type == "article"] | score(title match "skin")[0]._id', 'two'],
  ['*[_type == "article"] | score(title match "skin") | order(_score desc)[_score > 0]._id', ['two']],
  ['*[_type == "article"] | score(boost(n > 5, 3), n > 2) | order(_score desc)._id', ['three', 'two', 'one']],
  ['*[_type == "article"] | score(n > 5) {"found": _score > 0}[found]', [{found: true}]],
  ['*[_type == "article"] | order(at)[$from...$to]._id', ['two'], {from: 1, to: 2}],
]
