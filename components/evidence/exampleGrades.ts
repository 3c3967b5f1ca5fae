import type {GradingView} from '#sanity/content/evidence/view.ts'

/** The grades with their definitions, for the examples of every component that explains them. */
export const exampleGrades = [
  {grade: 'strong', gradeWord: 'Strong evidence', definition: 'Guidelines or good reviews agree.'},
  {grade: 'moderate', gradeWord: 'Moderate evidence', definition: 'Several studies agree; more could change that.'},
  {grade: 'limited', gradeWord: 'Limited evidence', definition: 'Few, small or indirect studies.'},
  {grade: 'contested', gradeWord: 'Contested', definition: 'Studies disagree.'},
  {grade: 'unsupported', gradeWord: 'No good evidence', definition: 'We looked and found nothing that tests it well.'},
] satisfies Omit<GradingView['grades'][number], 'count'>[]
