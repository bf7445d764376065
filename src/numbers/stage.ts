import { ruleStage } from '../rule';

export const numbers = ruleStage('numbers', 'number', []);
