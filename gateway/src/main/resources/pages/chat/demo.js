// Adds the script tag that a site would have in its page.
const asked = new URLSearchParams(location.search);
const site = asked.get('site');
if (site) {
  const tag = document.createElement('script');
  tag.src = '/chat/widget.js';
  tag.dataset.site = site;
  tag.dataset.lang = asked.get('lang') ?? 'es';
  document.getElementById('script-tag').textContent =
    `<script src="${location.origin}/chat/widget.js" data-site="${site}" defer></script>`;
  document.body.append(tag);
}
