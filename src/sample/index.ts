export { georgia } from './georgia.ts';
