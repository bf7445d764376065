import { ruleStage } from '../rule';

export const times = ruleStage('times', 'time', []);
