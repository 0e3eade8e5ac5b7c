export {printArticle} from './article-lines.ts';
export {list, type What} from './list.ts';
export {jsonParts, toJson} from './to-json.ts';
