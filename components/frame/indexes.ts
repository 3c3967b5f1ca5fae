/** The indexes of the site, which are no documents. */
export const indexes = [
  {id: 'symptoms', title: 'Signs on the skin', href: '/symptoms'},
  {id: 'evidence', title: 'All claims', href: '/evidence'},
  {id: 'matrix', title: 'Matrix', href: '/evidence/matrix'},
  {id: 'foods', title: 'Foods', href: '/foods'},
  {id: 'questions', title: 'Questions', href: '/questions'},
  {id: 'glossary', title: 'Glossary', href: '/glossary'},
  {id: 'sources', title: 'Sources', href: '/sources'},
]
