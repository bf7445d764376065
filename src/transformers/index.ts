export { fromPipeline, type TokenClassificationPipeline } from './pipeline';
export { extractClaimsTagged, type Tagger } from './tagger';
