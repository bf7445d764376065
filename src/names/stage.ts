import { ruleStage } from '../rule';

export const names = ruleStage('names', 'name', []);
