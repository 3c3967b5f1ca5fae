import {sourcesOfKind} from './source.ts'

/** Pages of health services and government health bodies. */
export const healthServices = sourcesOfKind('healthService', {
  'nhs-nd': {
    title: 'Leaky gut syndrome',
    authors: 'NHS',
    publisher: 'nhs.uk; seen as a stored copy of a page that has since moved',
    design: 'National health service page',
  },
  'cleveland-nd': {
    title: 'Leaky Gut Syndrome',
    authors: 'Cleveland Clinic',
    publisher: 'my.clevelandclinic.org Health Library',
    design: 'Hospital patient page',
  },
  'nhs-2025': {
    title: 'Skin symptoms (inclusive content)',
    authors: 'NHS England digital service manual',
    publisher: 'service-manual.nhs.uk',
    year: 2025,
    design: 'Content standard',
  },
  'health-nd': {
    title: 'Acne: treatment',
    authors: 'Health Service Executive (Ireland)',
    publisher: 'www2.hse.ie',
    design: 'National health service page',
  },
  'nih-nd': {
    title: 'Omega-3 Fatty Acids: Fact Sheet for Consumers',
    authors: 'NIH Office of Dietary Supplements',
    publisher: 'ods.od.nih.gov',
    design: 'Government fact sheet',
  },
  'cambridge-nd': {
    title: 'Dietary advice for patients taking warfarin',
    authors: 'Cambridge University Hospitals NHS',
    publisher: 'cuh.nhs.uk',
    design: 'Hospital leaflet',
  },
  'us-nd': {
    title: 'Benefits and Risks of Probiotics',
    authors: 'US NCCIH',
    publisher: 'NIH/NCCIH bulletin',
    design: 'Government bulletin; reports a warning about preterm infants',
  },
})

/** Regulators of advertising and trade. */
export const regulators = sourcesOfKind('regulator', {
  'us-2022': {
    title: 'Health Products Compliance Guidance',
    authors: 'US Federal Trade Commission staff',
    publisher: 'ftc.gov',
    year: 2022,
    design: 'Regulator guidance',
  },
  'asa-nd': {
    title: 'Food: Probiotic claims',
    authors: 'ASA / CAP',
    publisher: 'asa.org.uk',
    design: 'Regulator guidance; with the ruling on Probiotics International Ltd (A13-244139)',
  },
})
