import { onlyPolicy } from '../exports/policy-basis.ts';
import type { Library } from '../library/library-types.ts';
import { mainPolicy, urls } from '../model/urls.ts';
import answer from '../styles/answer.css?inline';
import basket from '../styles/basket.css?inline';
import borderedButtons from '../styles/bordered-buttons.css?inline';
import contents from '../styles/contents.css?inline';
import framework from '../styles/framework.css?inline';
import home from '../styles/home.css?inline';
import everyPage from '../styles/index.css?inline';
import ofSeveral from '../styles/policies.css?inline';
import redline from '../styles/redline.css?inline';
import results from '../styles/results.css?inline';
import summary from '../styles/summary.css?inline';
import verify from '../styles/verify.css?inline';
import { brandStyle } from './brand-style.ts';

/** Rules that only some pages need, and the beginnings of the paths of these pages. */
const ofSome: readonly { rules: string; below: readonly string[] }[] = [
  { rules: borderedButtons, below: [urls.changes(), urls.basket(), urls.verify(), urls.feedPage()] },
  { rules: contents, below: [urls.policy(mainPolicy), urls.policies()] },
  { rules: redline, below: [urls.changes()] },
  { rules: answer, below: [urls.answers(), urls.frameworks()] },
  { rules: framework, below: [urls.answers(), urls.frameworks()] },
  { rules: results, below: [urls.search(), urls.basket()] },
  { rules: basket, below: [urls.basket()] },
  { rules: verify, below: [urls.verify(), urls.accessibility(), urls.feedPage()] },
  {
    rules: summary,
    below: [
      ...[urls.certificates(), urls.processors(), urls.contact(), urls.references()],
      ...[urls.data(), urls.feedPage(), urls.accessibility()],
    ],
  },
];

/** Returns the style sheet of a page: the rules of every page and those that it needs besides, so that each is light. */
export function pageStyle(library: Library, path: string): string {
  const own = ofSome.filter(({ below }) => below.some((start) => path.startsWith(start)));
  return [
    everyPage,
    ...(path === urls.home() ? [home] : []),
    ...own.map(({ rules }) => rules),
    ...(onlyPolicy(library) ? [] : [ofSeveral]),
    brandStyle(library.company),
  ].join('');
}
