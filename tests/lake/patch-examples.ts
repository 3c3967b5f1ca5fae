// The examples that @sanity/mutator 2.36.6 publishes on npm (test/patchExamples), carried over whole; only the layout is ours.
//
// MIT License
//
// Copyright (c) 2016 - 2022 Sanity.io
//
// Permission is hereby granted, free of charge, to any person obtaining a copy
// of this software and associated documentation files (the "Software"), to deal
// in the Software without restriction, including without limitation the rights
// to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
// copies of the Software, and to permit persons to whom the Software is
// furnished to do so, subject to the following conditions:
//
// The above copyright notice and this permission notice shall be included in all
// copies or substantial portions of the Software.
//
// THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
// IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
// FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
// AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
// LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
// OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
// SOFTWARE.

import type {PatchOperations} from '@sanity/client'

/** A document without its id, what is done to it, and what it becomes. */
export interface PatchExample {
  name: string
  before: Record<string, unknown>
  patch: PatchOperations | PatchOperations[]
  after: Record<string, unknown>
}

/** The patches that @sanity/mutator itself is tested with. */
export const PATCH_EXAMPLES: PatchExample[] = [
  {name: 'Simple path set', before: {a: {b: 7}}, patch: {set: {'a.b': 10}}, after: {a: {b: 10}}},
  {
    name: 'Array union set',
    before: {a: {b: [0, 10, 20]}},
    patch: {set: {'a.b[0,2]': 10}},
    after: {a: {b: [10, 10, 10]}},
  },
  {
    name: 'Array constraint set',
    before: {a: {b: [0, 10, 20]}},
    patch: {set: {'a.b[@ < 20]': 10}},
    after: {a: {b: [10, 10, 20]}},
  },
  {
    name: 'Deep branch',
    before: {a: {b: [0, 10, {c: 52}], d: 12}},
    patch: {set: {'a[b[2].c,d]': 'Hello'}},
    after: {a: {b: [0, 10, {c: 'Hello'}], d: 'Hello'}},
  },
  {
    name: 'Attribute filter',
    before: {
      animals: [
        {name: 'cat', cute: true},
        {name: 'jumping spider', cute: false},
      ],
    },
    patch: {set: {'animals[name=="jumping spider"].cute': true}},
    after: {
      animals: [
        {name: 'cat', cute: true},
        {name: 'jumping spider', cute: true},
      ],
    },
  },
  {name: 'Set new key', before: {}, patch: {set: {a: 'hello'}}, after: {a: 'hello'}},
  {
    name: 'Set range',
    before: {a: [0, 1, 2, 3, 4, 5, 6, 7]},
    patch: {set: {'a[4:]': -1}},
    after: {a: [0, 1, 2, 3, -1, -1, -1, -1]},
  },
  {
    name: 'Recursive',
    before: {a: [{deep: 'Hello', b: {deep: false}}], deep: 12.3},
    patch: {set: {'a..deep': 'How deep?'}},
    after: {a: [{deep: 'How deep?', b: {deep: 'How deep?'}}], deep: 12.3},
  },
  {
    name: 'Recursive constraint',
    before: {a: [{deep: 'Hello', b: {deep: 'banana'}}], deep: 12.3},
    patch: {set: {'a..[deep == "banana"].fnah': 'How deep?'}},
    after: {a: [{deep: 'Hello', b: {deep: 'banana', fnah: 'How deep?'}}], deep: 12.3},
  },
  {name: 'Array of patches', before: {a: 0}, patch: [{inc: {a: 1}}, {inc: {a: 2}}], after: {a: 3}},
  {
    name: 'Simple path setIfMissing, value not missing',
    before: {a: {b: 7}},
    patch: {setIfMissing: {'a.b': 10}},
    after: {a: {b: 7}},
  },
  {
    name: 'Simple path setIfMissing',
    before: {a: {b: 7}},
    patch: {setIfMissing: {'a.c': 10}},
    after: {a: {b: 7, c: 10}},
  },
  {
    name: 'Recursive set if missing',
    before: {
      z: [
        {a: 7, p: 'Thorvald Meyers gt.', zz: {yyy: 55}},
        {b: 7, p: 'Thorvald Meyers gt.', zz: {yyy: 55, zzz: 10}},
      ],
    },
    patch: {setIfMissing: {'..[p=="Thorvald Meyers gt."].zz.zzz': 100}},
    after: {
      z: [
        {a: 7, p: 'Thorvald Meyers gt.', zz: {yyy: 55, zzz: 100}},
        {b: 7, p: 'Thorvald Meyers gt.', zz: {yyy: 55, zzz: 10}},
      ],
    },
  },
  {
    name: 'Set if missing by key',
    before: {
      addresses: [
        {_type: 'address', street: 'Thorvald Meyers gate', location: {_type: 'latlon', lat: 45}},
        {_type: 'address', street: 'Thorvald Meyers gate', location: {_type: 'latlon', lat: 41, lon: 22}},
      ],
    },
    patch: {setIfMissing: {'..[street=="Thorvald Meyers gate"].location.lon': 61}},
    after: {
      addresses: [
        {_type: 'address', street: 'Thorvald Meyers gate', location: {_type: 'latlon', lat: 45, lon: 61}},
        {_type: 'address', street: 'Thorvald Meyers gate', location: {_type: 'latlon', lat: 41, lon: 22}},
      ],
    },
  },
  {name: 'Simple path unset', before: {a: {b: 7, c: 10}}, patch: {unset: ['a.b']}, after: {a: {c: 10}}},
  {
    name: 'Simple array unset',
    before: {a: [0, 10, 20, 30, 40, 50]},
    patch: {unset: ['a[2]']},
    after: {a: [0, 10, 30, 40, 50]},
  },
  {name: 'Range unset', before: {a: [0, 10, 20, 30, 40, 50]}, patch: {unset: ['a[:3]']}, after: {a: [30, 40, 50]}},
  {
    name: 'Missing index unset',
    before: {a: [0, 10, 20, 30, 40, 50]},
    patch: {unset: ['a[103]']},
    after: {a: [0, 10, 20, 30, 40, 50]},
  },
  {name: 'Missing attribute unset', before: {a: {b: 7, c: 10}}, patch: {unset: ['a.d']}, after: {a: {b: 7, c: 10}}},
  {name: 'Union unset', before: {a: {b: 7, c: 10}}, patch: {unset: ['a[b,c]']}, after: {a: {}}},
  {
    name: 'Negative index unset',
    before: {a: [0, 10, 20, 30, 40, 50]},
    patch: {unset: ['a[-1]']},
    after: {a: [0, 10, 20, 30, 40]},
  },
  {
    name: 'Negative index range unset',
    before: {a: [0, 10, 20, 30, 40, 50]},
    patch: {unset: ['a[-3:-1]']},
    after: {a: [0, 10, 20, 50]},
  },
  {
    name: 'By key',
    before: {a: [{key: 'one'}, {key: 'two'}]},
    patch: {unset: ['a[key=="one"]']},
    after: {a: [{key: 'two'}]},
  },
  {
    name: 'Numeric key for string value',
    before: {a: [{key: '123'}], b: [{key: 123}, {key: '123'}]},
    patch: {unset: ['a[key==123]', 'b[key==123]']},
    after: {a: [{key: '123'}], b: [{key: '123'}]},
  },
  {
    name: 'Diff match patch',
    before: {a: 'The rabid dog'},
    patch: {diffMatchPatch: {a: '@@ -1,13 +1,12 @@\n The \n-rabid\n+nice\n  dog\n'}},
    after: {a: 'The nice dog'},
  },
  {
    name: 'Diff match patch in array',
    before: {a: ['The rabid dog']},
    patch: {diffMatchPatch: {'a[0]': '@@ -1,13 +1,12 @@\n The \n-rabid\n+nice\n  dog\n'}},
    after: {a: ['The nice dog']},
  },
  {
    name: 'Diff match patch missing array element',
    before: {a: ['The rabid dog']},
    patch: {diffMatchPatch: {'a[1]': '@@ -1,13 +1,12 @@\n The \n-rabid\n+nice\n  dog\n'}},
    after: {a: ['The rabid dog']},
  },
  {
    name: 'Diff match patch null value',
    before: {a: null},
    patch: {diffMatchPatch: {a: '@@ -1,13 +1,12 @@\n The \n-rabid\n+nice\n  dog\n'}},
    after: {a: null},
  },
  {
    name: 'Diff match patch null container',
    before: {a: null},
    patch: {diffMatchPatch: {'a.b': '@@ -1,13 +1,12 @@\n The \n-rabid\n+nice\n  dog\n'}},
    after: {a: null},
  },
  {
    name: 'Insert before index',
    before: {a: [0, 1, 2, 3, 4]},
    patch: {insert: {before: 'a[2]', items: [-1, -2]}},
    after: {a: [0, 1, -1, -2, 2, 3, 4]},
  },
  {
    name: 'Insert after index',
    before: {a: [0, 1, 2, 3, 4]},
    patch: {insert: {after: 'a[2]', items: [-1, -2]}},
    after: {a: [0, 1, 2, -1, -2, 3, 4]},
  },
  {
    name: 'Insert after empty',
    before: {a: []},
    patch: {insert: {after: 'a[-1]', items: [-1, -2]}},
    after: {a: [-1, -2]},
  },
  {
    name: 'Insert object in array',
    before: {addresses: [{address: 'Mogata 24'}]},
    patch: {insert: {after: 'addresses[-1]', items: [{address: '123 Banana Rd.'}]}},
    after: {addresses: [{address: 'Mogata 24'}, {address: '123 Banana Rd.'}]},
  },
  {
    name: 'Replace items in array',
    before: {scores: [1, 2, 3, 4, 5]},
    patch: {insert: {replace: 'scores[1:4]', items: ['hello', 'man']}},
    after: {scores: [1, 'hello', 'man', 5]},
  },
  {
    name: 'Replace single item in array',
    before: {scores: [1, 2, 3, 4, 5]},
    patch: {insert: {replace: 'scores[1]', items: [9]}},
    after: {scores: [1, 9, 3, 4, 5]},
  },
  {
    name: 'Replace single object in array',
    before: {scores: [{a: 1}, {a: 2}, {a: 3}]},
    patch: {insert: {replace: 'scores[1]', items: [{a: 'hello'}]}},
    after: {scores: [{a: 1}, {a: 'hello'}, {a: 3}]},
  },
  {
    name: 'Inc and dec',
    before: {a: [0, 1, 2, 3, 4], b: 4, c: 5},
    patch: {inc: {'a[2]': 1, b: 2}, dec: {c: 1}},
    after: {a: [0, 1, 3, 3, 4], b: 6, c: 4},
  },
]
