export { type ReportOptions, toReport } from './report';
export type { ReportLanguage } from './report-text';
