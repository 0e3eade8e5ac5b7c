const whole = (alternatives: readonly string[]): RegExp => new RegExp(`^\\W*(?:${alternatives.join('|')})\\W*$`, 'i');

/** What a heading says over links to other pages. */
export const relatedHeads = whole([
  '(?:related|recommended|similar|popular|recent|trending|featured|latest|other|further|suggested|more)(?: [^\\s\\d.,:;!?]+){0,3} (?:articles?|posts?|stories|reading|reads|news|topics|guides|blogs?|episodes?|recipes?|courses?|insights|resources)(?: (?:by|from|on|in|for|about|like|you)\\b.{0,60})?',
  'related(?: (?:content|links|products|articles?))?',
  '(?:other |more )?(?:articles?|posts?|stories|things|recipes?|books?) (?:you|we) (?:may|might|could|will)\\b.{0,40}',
  'you (?:may|might|could|will|may also|might also|could also)\\b.{0,50}',
  '(?:read|up|coming up|what to read|watch|keep|continue) (?:next|also|reading|watching)\\b.{0,20}',
  "(?:also read|see also|read more|don[’']t miss|next up|also on|also check|more like this|more to explore|keep exploring|explore more|learn more)",
  'more (?:from|on|in|about|stories|coverage|reading|resources|to read)\\b.{0,40}',
  '(?:latest|recent|most (?:read|popular|recent)|trending|popular)(?: (?:now|today|this week|posts?|articles?|news|stories|from|on|in|by)\\b.{0,40})?',
  'people also\\b.{0,40}',
  '(?:good |great |best )?(?:articles?|posts?|stories) (?:to read|worth reading)\\b.{0,40}',
  'latest posts by\\b.{0,60}',
  'explore (?:more|related|other)\\b.{0,40}',
  'mehr zum thema|auch interessant|weiterlesen|lire aussi|à lire aussi|articles? similaires?|te puede interesar|artículos relacionados|leggi anche|articoli correlati|lees ook|leia também',
]);

/** What a heading or a line says over a box that asks readers for something, or tells of the page itself. */
export const boxHeads = whole([
  'about the (?:authors?|writer|contributor|expert)|author bio|meet the author|about (?:us|me)|our (?:authors?|experts?)',
  '(?:leave|post|add|write) a (?:comment|reply|review)\\b.{0,30}|comments?(?: \\(?\\d+\\)?)?|join the (?:conversation|discussion)|\\d+ (?:comments?|replies|responses|thoughts)\\b.{0,120}|what do you think',
  '(?:share|spread)(?: (?:this|the|on|via|with|article|post|story|page|love|word|your thoughts))?(?: (?:article|post|story|page|on|with)\\b.{0,30})?',
  '(?:support|sponsor|advertise (?:in|with|on)) (?:us|me|this (?:newsletter|podcast|blog|site|show|channel|work))|(?:follow|connect with|find) us\\b.{0,40}|stay (?:connected|in touch|up to date|informed|in the loop|updated)\\b.{0,40}',
  '(?:sign up|subscribe|join|get)\\b.{0,60}(?:newsletters?|inbox|mailing list|email updates|weekly|daily updates)\\b.{0,60}',
  '(?:subscribe|sign up|newsletter|newsletter sign ?up|get our newsletter|join our newsletter)',
  '(?:tags?|categories|category|filed under|topics?|archives?|posted in|tagged(?: with)?|keywords)(?:: .{0,200})?',
  'advertisement|advertising|sponsored(?: content| by\\b.{0,40})?|ad|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie',
]);

/** What a line says that is a button, a label or a counter, and nothing more. */
export const labels = whole([
  '(?:read|learn|see|show|view|discover|load|explore|find out|continue|click)(?: (?:reading|more|all|less|full|the full|now|here|details|article|story|post|answers?|to (?:expand|read|view|copy|tweet|enlarge)))+(?: (?:about|on|in|here|now)\\b.{0,30})?',
  '(?:tweet|pin|share|email|print|save|bookmark|copy(?: link)?|like|facebook|twitter|x|linkedin|whatsapp|pinterest|reddit|telegram|flipboard|instagram|youtube)(?: (?:this|it|on|to|via|article|post|page)\\b.{0,20})?',
  '(?:buy|shop|order|book|apply|start|download|register|join|donate|enroll|try|call|get started|sign up|subscribe|log ?in|sign in|contact us)(?: (?:now|today|here|free|it|us|for free|online))?',
  "(?:get|request|book|schedule|start|claim|try|view|see|check)(?: (?:a|an|your|my|our|the|free|instant|today[’']s|latest|current))+ (?:quote|estimate|demo|consultation|call|trial|appointment|price|prices|offer|offers|deal|copy|guide)s?(?: (?:now|today|here))?",
  '(?:check|see|view|compare) (?:price|prices|availability|on amazon|offers?|deal|it)(?: (?:at|on|from)\\b.{0,20})?|add to cart|\\d[\\d,.]* (?:shares?|views?|likes?|comments?|votes?)',
  '\\[[A-Z][A-Z_ ]*\\]|(?:play|watch|listen)(?: (?:now|video|audio|the video|episode|to this article))?|opens? in (?:a )?new (?:window|tab)|open image in new (?:window|tab)|view this figure|loading\\W*|close|menu|search|skip\\b.{0,30}|back to (?:top|blog|all|list|news)\\b.{0,20}|scroll\\b.{0,20}|next|previous|prev|hide|toggle|expand|collapse',
  '(?:jump|skip) to\\b.{0,20}(?:recipe|video|content|section|comments|list|table|top|reviews?)(?: jump to.{0,20})?',
  '(?:reading time|read time|est(?:imated|\\.)? read(?:ing)?(?: time)?)\\W*\\d+\\s*(?:min(?:ute)?s?)?\\W*|\\d+\\s*-?min(?:ute)?s?\\.?(?: read)?',
]);
