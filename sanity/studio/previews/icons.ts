import {BlockquoteIcon} from '@sanity/icons/Blockquote'
import {BookIcon} from '@sanity/icons/Book'
import {BookmarkIcon} from '@sanity/icons/Bookmark'
import {BottleIcon} from '@sanity/icons/Bottle'
import {BulbOutlineIcon} from '@sanity/icons/BulbOutline'
import {CalendarIcon} from '@sanity/icons/Calendar'
import {CogIcon} from '@sanity/icons/Cog'
import {DocumentIcon} from '@sanity/icons/Document'
import {DocumentTextIcon} from '@sanity/icons/DocumentText'
import {FolderIcon} from '@sanity/icons/Folder'
import {HeartIcon} from '@sanity/icons/Heart'
import {HelpCircleIcon} from '@sanity/icons/HelpCircle'
import {ImageIcon} from '@sanity/icons/Image'
import {LaunchIcon} from '@sanity/icons/Launch'
import {LemonIcon} from '@sanity/icons/Lemon'
import {LinkIcon} from '@sanity/icons/Link'
import {MicrophoneIcon} from '@sanity/icons/Microphone'
import {OlistIcon} from '@sanity/icons/Olist'
import {PinIcon} from '@sanity/icons/Pin'
import {ThListIcon} from '@sanity/icons/ThList'
import {TransferIcon} from '@sanity/icons/Transfer'
import {UserIcon} from '@sanity/icons/User'
import {WarningOutlineIcon} from '@sanity/icons/WarningOutline'
import type {ComponentType} from 'react'
import {GRADE_ICONS} from './GradeGlyph.tsx'

/** The sign of each type, in lists, menus and the editor of texts. */
export const ICONS = {
  article: DocumentTextIcon,
  page: DocumentIcon,
  section: FolderIcon,
  symptomPattern: HeartIcon,
  food: LemonIcon,
  foodList: ThListIcon,
  faq: HelpCircleIcon,
  claim: GRADE_ICONS.moderate,
  source: BookIcon,
  person: UserIcon,
  term: BookmarkIcon,
  product: BottleIcon,
  siteSettings: CogIcon,
  redirect: TransferIcon,
  claimMark: GRADE_ICONS.moderate,
  termMark: BookmarkIcon,
  internalLink: LinkIcon,
  externalLink: LaunchIcon,
  figure: ImageIcon,
  claimSet: GRADE_ICONS.moderate,
  symptomPatternSet: HeartIcon,
  foodListSet: ThListIcon,
  faqSet: HelpCircleIcon,
  careCard: WarningOutlineIcon,
  doDont: OlistIcon,
  callout: BulbOutlineIcon,
  productMention: BottleIcon,
  quoted: BlockquoteIcon,
  caution: WarningOutlineIcon,
  change: CalendarIcon,
  emergencyNumber: MicrophoneIcon,
  lintWord: PinIcon,
} satisfies Record<string, ComponentType>

/** The sign of any type; a plain document for one that has none. */
export const iconOf = (type: string): ComponentType =>
  Object.hasOwn(ICONS, type) ? ICONS[type as keyof typeof ICONS] : DocumentIcon // the line itself has just made sure
