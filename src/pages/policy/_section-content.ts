import load from 'virtual:section-modules';
import { sectionFile } from '../../integrations/section-modules.ts';

/** Resolves with the component that shows the text of a section of a policy's current revision. */
export async function sectionContent(current: { policy: string; date: string }, id: string) {
  const { Content } = await load(sectionFile(current, id));
  return Content;
}
