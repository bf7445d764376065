import { ruleStage } from '../rule';

export const quantities = ruleStage('quantities', 'quantity', []);
