import {Search} from './Search.tsx'

const ways = {
  examples: [
    {question: 'spots', href: '/search?q=spots'},
    {question: 'leaky gut', href: '/search?q=leaky+gut'},
  ],
  signs: [{id: 'acne', href: '/symptoms/acne', title: 'Persistent inflammatory acne'}],
  sections: [{id: 'eat', href: '/sections/eat', title: 'Eat'}],
  indexes: [{id: 'food', href: '/foods', title: 'Foods', count: 16}],
}

const nothing = {
  title: 'Search',
  question: '',
  corrected: null,
  whole: null,
  total: 0,
  all: {count: 0, href: '/search'},
  kinds: [],
  sections: [],
  results: [],
  pages: {links: [], previous: null, next: null},
  ways,
}

const found = {
  ...nothing,
  question: 'milk',
  total: 12,
  all: {count: 14, href: '/search?q=milk'},
  kinds: [
    {title: 'Everything', count: 14, href: '/search?q=milk', isChosen: true},
    {title: 'Articles', count: 2, href: '/search?q=milk&kind=article', isChosen: false},
    {title: 'Claims', count: 12, href: '/search?q=milk&kind=claim', isChosen: false},
  ],
  results: [
    {
      id: 'article',
      href: '/articles/acne-and-food',
      kindWord: 'Article',
      title: [
        {text: 'Acne and food: sugar, ', marked: false},
        {text: 'milk', marked: true},
        {text: ' and what was tested', marked: false},
      ],
      excerpt: [{text: 'Two small trials, and many surveys.', marked: false}],
      grade: null,
    },
    {
      id: 'claim',
      href: '/claims/milk',
      kindWord: 'Claim',
      title: [
        {text: 'Milk', marked: true},
        {text: ' makes acne worse.', marked: false},
      ],
      excerpt: [{text: 'Surveys disagree, and no trial has tested it.', marked: false}],
      grade: 'contested' as const,
    },
  ],
  pages: {
    links: [1, 2, 9].map((page) => ({
      page,
      href: `/search?q=milk&page=${page}`,
      isCurrent: page === 1,
      gap: page === 9,
    })),
    previous: null,
    next: '/search?q=milk&page=2',
  },
}

export const examples = {
  'asks, and shows where to begin': <Search {...nothing} />,
  'lists what was found, and how to narrow it down': <Search {...found} />,
  'says what a misspelt word was taken for': <Search {...found} question="mlik" corrected="milk" />,
  'says that hardly anything has every word': <Search {...found} question="milk and honey" whole={1} />,
  'leads on from nothing': <Search {...nothing} question="xylophone" />,
  'leads back from a corner': <Search {...nothing} question="milk" all={found.all} kinds={found.kinds} />,
}
