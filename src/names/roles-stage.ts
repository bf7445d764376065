import { ruleStage } from '../rule';

export const roles = ruleStage('roles', 'role', []);
