"""What the company can learn of its conversations: questions that went unanswered, and what people put right."""
