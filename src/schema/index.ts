export * from './claim';
export * from './entity';
export * from './extraction';
export * from './mention';
export * from './quantity';
export * from './quote';
export * from './speaker';
export * from './time-expression';
