/**
 *   embedCode(address, title) -> what another page takes to show the figure: a frame, and the few lines
 *   that give it the height which the figure says it needs
 */
import { escapeText } from '../escape.ts';

/** Name of the message in which an embedded figure says its height. */
export const HEIGHT_MESSAGE = 'cluster-landscape-height';

export function embedCode(address: string, title: string): string {
  const resize =
    `addEventListener("message",function(e){` +
    `if(e.data&&e.data.type==="${HEIGHT_MESSAGE}")` +
    `document.querySelectorAll("iframe").forEach(function(f){` +
    `if(f.contentWindow===e.source)f.style.height=e.data.height+"px"})})`;
  return (
    `<iframe src="${escapeText(address)}" title="${escapeText(title)}" width="100%" height="720" ` +
    `loading="lazy" style="border:0"></iframe>\n<script>${resize}</script>\n`
  );
}
